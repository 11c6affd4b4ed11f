// npm 10 removes node_modules/.bin/node when it skips the Node packages of other platforms, because they carry the same
// bin name; rebuilding the one of this platform links it again. Plain JavaScript: it runs on the Node that started npm.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const names = [`node-${process.platform.replace("win32", "win")}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
const installed = names.find((name) => existsSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)));
if (installed === undefined) {
	console.error(`console-contracts: no Node 26 package for ${process.platform}-${process.arch}; install Node 26 or later yourself.`);
} else {
	execFileSync("npm", ["rebuild", installed, "--ignore-scripts"], {
		stdio: ["ignore", "ignore", "inherit"],
		shell: process.platform === "win32",
	});
}
