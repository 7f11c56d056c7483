/** The page inside the panel whose heading is this: VS Code puts it into a frame within a frame. */
export async function frameOf(page, heading) {
  for (let i = 0; i < 100; i++) {
    for (const frame of page.frames()) {
      try {
        if ((await frame.locator('main#page h1', { hasText: heading }).count()) > 0) return frame;
      } catch {
        // It was gone before it could be asked.
      }
    }
    await page.waitForTimeout(150);
  }
  throw new Error(`no panel is headed ${heading}`);
}
