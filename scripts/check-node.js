// Plain JavaScript that any Node can read: it must be able to say that it is too old.
// 22.18 is the first Node that runs TypeScript files without a flag, as every other script here needs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This project's scripts need Node 22.18 or newer, and this is ${process.versions.node}: run "npm ci", which brings its own Node, or install a newer one.`,
  );
  process.exitCode = 1;
}
