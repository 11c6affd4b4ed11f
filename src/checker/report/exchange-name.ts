import type { Finding } from "../finding.ts";

/** Index, time and path, by which the exchange of a finding is found again in the recording and in the developer tools. */
export const exchangeName = ({
	file,
	exchange,
	time,
	request,
	status,
}: Pick<Finding, "file" | "exchange" | "time" | "request" | "status">): string =>
	[`${file} #${exchange}`, ...(time === undefined ? [] : [time]), request, status].join(" ");
