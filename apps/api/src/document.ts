/** What the OpenAPI document says of the whole. */
export const document = {
  openapi: '3.1.0',
  info: {
    title: '残联改革方案对照 Federation',
    version: '0.0.0',
    description:
      'The registers of a disabled persons’ federation, held against its reform plan, obligation by obligation. ' +
      'What an operation asks of whoever calls it is its `x-access`: `anyone`, `account` (a person, no key), `signed-in`, or a permission in the federation of the address. ' +
      'A federation that one may not see answers like one that does not exist. ' +
      'Errors are problem+json in the language of Accept-Language (Chinese where it does not say). Citizen and certificate numbers are masked.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ session: [] }, { key: [] }],
  tags: [
    { name: 'session', description: 'Signing in and out.' },
    { name: 'accounts', description: 'Who may do what.' },
    { name: 'keys', description: 'Keys of programs.' },
    { name: 'federations', description: 'Whose registers are kept, and who did what there.' },
    { name: 'plan', description: 'The plan: clauses, measures, readings.' },
    { name: 'registers', description: 'What the federation knows.' },
    { name: 'assessments', description: 'Where the federation stands.' },
    { name: 'imports', description: 'Taking files in, in two steps.' },
    { name: 'files', description: 'Workbooks to fill in or to keep.' },
    { name: 'service', description: 'The service itself.' },
  ],
};

/** How a request says who sends it. */
export const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'federation-session', description: 'Of a browser that is signed in.' },
  key: { type: 'http', scheme: 'bearer', description: 'A key of a program, for some permissions in some federations.' },
} as const;
