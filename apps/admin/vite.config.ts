import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['FEDERATION_API'] ?? 'http://127.0.0.1:4180';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': api } },
  build: { target: 'es2022', sourcemap: true },
});
