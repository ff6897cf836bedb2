/** What the OpenAPI document says of the whole. */
export const document = {
  openapi: '3.1.0',
  info: {
    title: '残联改革方案对照 Federation',
    version: '0.0.0',
    description:
      'The registers of a disabled persons’ federation, held against its reform plan, obligation by obligation. ' +
      'Errors are problem+json in the language of Accept-Language (Chinese where it does not say). Citizen and certificate numbers are masked.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  // There are no accounts yet: the service listens on its own machine only.
  security: [],
  tags: [
    { name: 'plan', description: 'The plan: clauses, measures, readings.' },
    { name: 'registers', description: 'What the federation knows.' },
    { name: 'assessments', description: 'Where the federation stands.' },
    { name: 'imports', description: 'Taking files in, in two steps.' },
    { name: 'files', description: 'Workbooks to fill in or to keep.' },
    { name: 'service', description: 'The service itself.' },
  ],
};
