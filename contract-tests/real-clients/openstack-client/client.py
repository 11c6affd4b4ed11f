import json
import os
import subprocess
import sys

step, url = sys.argv[1:]
server = "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68"
nobody = "00000000-0000-0000-0000-000000000000"

cloud = {
    "OS_AUTH_TYPE": "v3password",
    "OS_AUTH_URL": f"{url}/v3",
    "OS_USERNAME": "operator",
    "OS_PASSWORD": "example-password",
    "OS_USER_DOMAIN_ID": "default",
    "OS_PROJECT_NAME": "consoles",
    "OS_PROJECT_DOMAIN_ID": "default",
    "OS_COMPUTE_ENDPOINT_OVERRIDE": f"{url}/v2.1",
    "OS_IDENTITY_API_VERSION": "3",
    "OS_COMPUTE_API_VERSION": "2.6",
}


def openstack(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "openstackclient.shell", *arguments],
        env=os.environ | cloud,
        capture_output=True,
        text=True,
    )


def log_in():
    return {"token": json.loads(openstack("token", "issue", "-f", "json").stdout)["id"]}


def console():
    return json.loads(openstack("console", "url", "show", "--novnc", "-f", "json", server).stdout)


def refusal():
    """The server was found, and is gone when its console is asked for."""
    said = openstack("console", "url", "show", "--novnc", nobody).stderr
    return {"message": said.strip().rsplit(", ", 1)[-1]}


print(json.dumps(globals()[step]()))
