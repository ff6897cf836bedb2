import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/federation.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  clean: true,
  splitting: true,
  removeNodeProtocol: false,
});
