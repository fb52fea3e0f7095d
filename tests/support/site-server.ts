/** Playwright’s `webServer` settings that serve a built site. The command builds it only if a source has changed. */
export function site({ port, basePath = '/', outDir = 'dist' }: { port: number; basePath?: string; outDir?: string }) {
  return {
    command: 'node tests/tools/start.ts',
    cwd: '..',
    env: { PORT: String(port), BASE_PATH: basePath, OUT_DIR: outDir },
    url: `http://localhost:${port}${basePath}`,
    timeout: 120_000,
    reuseExistingServer: false,
  };
}
