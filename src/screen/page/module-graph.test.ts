import { expect, test } from "vitest";
import { moduleGraph } from "./module-graph.ts";

const files: Record<string, string> = {
	"/a/viewer.js": 'import RFB from "./novnc/core/rfb.js";\nconst text = "./no.js";\n',
	"/a/novnc/core/rfb.js":
		"import * as Log from './util/log.js';\nimport {\n\tone,\n\ttwo,\n} from \"./two.js\";\nimport './side.js';\nexport { x } from '../vendor/x.js';\n",
	"/a/novnc/core/two.js": "import './rfb.js';\n// import './never.js'\n",
};

test("every module that is needed is named once, also where two need each other", () => {
	expect(moduleGraph("/a/viewer.js", (path) => files[path])).toEqual([
		"/a/viewer.js",
		"/a/novnc/core/rfb.js",
		"/a/novnc/core/util/log.js",
		"/a/novnc/core/two.js",
		"/a/novnc/core/side.js",
		"/a/novnc/vendor/x.js",
	]);
});
