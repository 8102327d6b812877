/** The engine's speed without the peers: short for `engine --only speed --quick`. */
process.argv.push('--only', 'speed', '--quick');
await import('./engine.ts');

export {};
