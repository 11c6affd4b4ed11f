/** A command to GitHub Actions: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function command(name: "error" | "warning" | "notice", properties: Record<string, string | number>, message: string): string {
	const written = Object.entries(properties).map(
		([key, value]) => `${key}=${data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
	);
	return `::${name} ${written.join(",")}::${data(message)}\n`;
}

const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
