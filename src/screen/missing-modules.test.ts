import { expect, test } from "vitest";
import { missingModules } from "./missing-modules.ts";

const only =
	(...there: string[]) =>
	(name: string) => {
		if (!there.includes(name)) throw new Error("none");
		return name;
	};

test("what is missing is named with the command that installs it", () => {
	expect(missingModules(only("ws", "@novnc/novnc"))).toBeUndefined();
	expect(missingModules(only("ws"))).toBe("a screen needs @novnc/novnc: npm install -D @novnc/novnc");
	expect(missingModules(only())).toBe("a screen needs ws and @novnc/novnc: npm install -D ws @novnc/novnc");
});

test("the repository has everything", () => {
	expect(missingModules()).toBeUndefined();
});
