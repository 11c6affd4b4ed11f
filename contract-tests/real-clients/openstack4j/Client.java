import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.openstack4j.api.OSClient.OSClientV3;
import org.openstack4j.api.exceptions.AuthenticationException;
import org.openstack4j.api.identity.EndpointURLResolver;
import org.openstack4j.api.types.ServiceType;
import org.openstack4j.core.transport.Config;
import org.openstack4j.model.common.Identifier;
import org.openstack4j.model.compute.VNCConsole;
import org.openstack4j.model.identity.URLResolverParams;
import org.openstack4j.openstack.OSFactory;

class Client {
	static final String SERVER = "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68";
	static final String NOBODY = "00000000-0000-0000-0000-000000000000";
	static String url;

	static final EndpointURLResolver COMPUTE = new EndpointURLResolver() {
		@Override
		public String findURLV2(URLResolverParams parameters) {
			return url + "/v2.1";
		}

		@Override
		public String findURLV3(URLResolverParams parameters) {
			return parameters.type == ServiceType.IDENTITY ? url + "/v3" : url + "/v2.1";
		}
	};

	static OSClientV3 logIn(String user) {
		return OSFactory.builderV3()
			.endpoint(url + "/v3")
			.credentials(user, "example-password", Identifier.byId("default"))
			.scopeToProject(Identifier.byName("consoles"), Identifier.byId("default"))
			.withConfig(Config.newConfig().withEndpointURLResolver(COMPUTE))
			.authenticate();
	}

	/** Null where the cloud answers 404. */
	static Map<String, Object> console(String server) {
		VNCConsole made = logIn("operator").compute().servers().getVNCConsole(server, VNCConsole.Type.NOVNC);
		return made == null ? Map.of() : Map.of("url", made.getURL(), "type", made.getType().value());
	}

	static Map<String, Object> refused(String user) {
		try {
			return Map.of("token", logIn(user).getToken().getId());
		} catch (AuthenticationException error) {
			return Map.of("status", error.getStatus(), "message", error.getMessage());
		}
	}

	public static void main(String[] arguments) throws Exception {
		url = arguments[1];
		Map<String, Object> result = switch (arguments[0]) {
			case "log_in" -> Map.of("token", logIn("operator").getToken().getId());
			case "refused_log_in" -> refused("nobody");
			case "old_form" -> console(SERVER);
			case "refusal" -> console(NOBODY);
			default -> throw new IllegalArgumentException(arguments[0]);
		};
		System.out.println(new ObjectMapper().writeValueAsString(result));
	}
}
