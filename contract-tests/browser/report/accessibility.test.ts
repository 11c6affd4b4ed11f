import { testReportAccessibility } from "./accessibility.suite.ts";

testReportAccessibility(
	[
		{ width: 360, theme: "light" },
		{ width: 1440, theme: "dark" },
	],
	[{ width: 768, theme: "light" }],
);
