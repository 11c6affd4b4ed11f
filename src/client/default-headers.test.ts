import { expect, test } from "vitest";
import { withDefaults } from "./default-headers.ts";
import type { Route } from "./route.ts";
import { styledRequestOf } from "./styled-request.ts";

const base = "https://cloud.example";
const route: Route = { method: "GET", path: "/lamps", headers: { "X-Version": "lamp 1", "X-Rooms": ["hall", "attic"] }, replies: {} };
const styled: Route = { ...route, styled: [{ name: "X-Rooms", in: "header", style: "simple", explode: false, escaping: "none" }] };
const headersOf = (header?: Record<string, unknown>) =>
	withDefaults()(base, { ...route, headers: { "X-Version": "lamp 1" } }, { ...(header && { header }) }).headers;

test("a request has the headers that have a default, beside those of the caller", () => {
	expect(headersOf()).toEqual({ "X-Version": "lamp 1" });
	expect(headersOf({ "X-Other": 7 })).toEqual({ "X-Version": "lamp 1", "X-Other": "7" });
	expect(headersOf({ "X-Version": undefined })).toEqual({ "X-Version": "lamp 1" });
});

test("the caller's value stands before a default, and null sends none", () => {
	expect(headersOf({ "X-Version": "lamp 2" })).toEqual({ "X-Version": "lamp 2" });
	expect(headersOf({ "X-Version": null })).toEqual({});
});

test("a default is written in the style of its header", () => {
	expect(withDefaults(styledRequestOf)(base, styled, {}).headers).toEqual({ "X-Version": "lamp 1", "X-Rooms": "hall,attic" });
});

test("an operation without such headers is sent as it is", () => {
	const { headers: _, ...plain } = route;
	expect(withDefaults()(base, plain, { header: { "X-Other": "7" } }).headers).toEqual({ "X-Other": "7" });
});
