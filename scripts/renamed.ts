/** An old verb says under which name it is found: `renamed.ts <old> <new>`. */
const [, , old = "", verb = ""] = process.argv;
console.error(`${old}: is called ${verb} now; npm run ${verb}`);
process.exitCode = 2;
