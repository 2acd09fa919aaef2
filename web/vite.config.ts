import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The portal is served under a content security policy without inline code, so nothing may be inlined. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/auth', '/oidc', '/openapi.json', '/docs'].map((path) => [path, process.env.PORTAL_API ?? 'http://127.0.0.1:3000']),
    ),
  },
});
