import { views } from "./accessibility.suite.ts";
import { testReportAccessibility } from "./report-accessibility.suite.ts";

testReportAccessibility(views, views);
