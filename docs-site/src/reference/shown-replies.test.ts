import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { operationPage } from "./operation-page.ts";
import { shownReplies } from "./shown-replies.ts";

test("each example of a reply is shown, and a reply that has none by its status", () => {
	const [web, refused, ...others] = shownReplies(operationPage(operationOf(acme(), "openScreen")));
	expect(web).toMatchObject({ id: "200-web", status: "200", label: "200 web", mediaType: "application/json", summary: "On the web" });
	expect(JSON.parse(web?.body ?? "")).toEqual({ url: "https://screen.example/1", token: "t0" });
	expect(refused).toEqual({ status: "403", label: "403", mediaType: "", summary: "", description: "", hasBody: true });
	expect(others).toEqual([]);
	expect(shownReplies(operationPage(operationOf(acme(), "showJob"))).at(-1)).toMatchObject({ status: "429", hasBody: false });
});
