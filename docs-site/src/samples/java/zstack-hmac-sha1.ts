import type { Signing } from "./signing.ts";

export const zstackHmacSha1: Signing = {
	imports: [
		"java.nio.charset.StandardCharsets",
		"java.time.ZonedDateTime",
		"java.time.format.DateTimeFormatter",
		"java.util.Base64",
		"java.util.Locale",
		"javax.crypto.Mac",
		"javax.crypto.spec.SecretKeySpec",
	],
	define: (
		{ header, prefix, date },
		comments,
	) => `static void sign(HttpRequest.Builder request, String method, String path) throws Exception {
    // ${comments.zone}
    var format = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'xxx", Locale.ENGLISH);
    var date = ZonedDateTime.now().format(format);
    // ${comments.contextPath}
    var plain = URI.create(path).getPath();
    var text = method + "\\n" + date + "\\n" + plain.substring(plain.indexOf('/', 1));
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(environment("ACCESS_KEY_SECRET").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    var signature = Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    request.header(${JSON.stringify(date)}, date);
    request.header(${JSON.stringify(header)}, ${JSON.stringify(prefix)} + environment("ACCESS_KEY_ID") + ":" + signature);
}`,
	call: ({ request, method, path }) => `sign(${request}, ${method}, ${path});`,
};
