/** Laws of the house that the linter has no rule for. */

type Found = { readonly type: string };
type Named = Found & { readonly name?: string };
type Called = Found & { readonly callee: Named; readonly arguments: readonly Found[] };
type Cast = Found & { readonly expression: Found };
type Context = { readonly report: (fault: { readonly node: Found; readonly message: string }) => void };

const isDate = (node: Named): boolean => node.type === 'Identifier' && node.name === 'Date';

/** The domain is told the day and never asks for it. A date made from an argument is arithmetic, and allowed. */
const noClock = {
  create(context: Context) {
    const message = 'The clock is read here. Take the day as an argument (asOf).';
    return {
      NewExpression(node: Called): void {
        if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(node: Called): void {
        if (isDate(node.callee)) context.report({ node, message });
      },
    };
  },
};

/** `as unknown as T` tells the compiler that it is wrong. */
const noCastOfCast = {
  create(context: Context) {
    const message = 'A cast of a cast silences the compiler. Narrow the value, or mend its type.';
    return {
      TSAsExpression(node: Cast): void {
        if (node.expression.type === 'TSAsExpression') context.report({ node, message });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'no-clock': noClock, 'no-cast-of-cast': noCastOfCast },
};
