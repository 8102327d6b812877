import axe from 'axe-core';

// jsdom has no canvas and says so at every look at an icon font, which we have none of.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe finds in what is shown, as sentences. Colours are looked at in a browser, and `tokens.test.ts`. */
export async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    // A part of a page stands alone here.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false }, 'color-contrast': { enabled: false } },
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  });
  return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
}
