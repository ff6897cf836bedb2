/** A refusal of the API, RFC 9457. Its words are in the language that was asked for, and hold no personal data. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  /** What ends the problem's type: `code-needed`. */
  readonly kind: string;

  constructor(status: number, detail: string, type: string) {
    super(detail);
    this.status = status;
    this.kind = type.replace(/^.*:/, '');
  }
}

/** What the API says is wrong; undefined where it did not answer in its own words. */
export const reasonOf = (error: unknown): string | undefined => (error instanceof Refused ? error.message : undefined);

/** Which kind of refusal it is; undefined where the API did not answer in its own words. */
export const kindOf = (error: unknown): string | undefined => (error instanceof Refused ? error.kind : undefined);
