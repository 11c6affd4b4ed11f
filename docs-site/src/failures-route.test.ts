import { expect, test } from "vitest";
import { failuresRoute } from "./failures-route.ts";

test("the reasons why pages are not shown are a list, which is empty for this project's contracts", async () => {
	const response = await failuresRoute({} as never);
	expect(await response.json()).toEqual([]);
});
