import { expect, test } from "vitest";
import { bash } from "./bash.ts";
import { npx } from "./caller.ts";
import { lamp } from "./fixtures/lamp.ts";
import { zsh } from "./zsh.ts";

test("zsh reads the script of bash", () => {
	expect(zsh([lamp], npx("lamps"))).toBe(`autoload -U +X compinit bashcompinit && compinit && bashcompinit\n${bash([lamp], npx("lamps"))}`);
});
