/** What scripts print for people: a headline, a plain line. One place, so that all of them read alike. */
export const headline = (text: string): void => console.log(`\n── ${text}`);
export const say = (text: string): void => console.log(`   ${text}`);
