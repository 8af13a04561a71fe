# Starts nginx and php-fpm for one run. Both have their own configuration and listen where their caller says.

use build servers

# Servers that root starts do their work as an account that may do nothing.
as_nobody() {
	[ "$(id -u)" != 0 ] || echo "$1"
}

# The FPM that belongs to the php on the PATH; Debian calls it php-fpm8.2.
find_fpm() {
	local version
	version=$(php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
	PATH=$PATH:/usr/sbin:/usr/local/sbin command -v "php-fpm$version" ||
		PATH=$PATH:/usr/sbin:/usr/local/sbin command -v php-fpm ||
		die "There is no php-fpm for PHP $version."
}

# The file $1 is its configuration, the rest goes on its command line. It reads the same conf.d as the PHP that the
# extension was built with. Sets FPM_PID, and waits until it listens, because nginx answers before that with an error.
start_fpm() {
	local fpm config=$1
	shift
	fpm=$(find_fpm) || exit
	start_server fpm env PHP_INI_SCAN_DIR="${PHP_INI_SCAN_DIR-$(php -r 'echo PHP_CONFIG_FILE_SCAN_DIR;')}" \
		"$fpm" -y "$config" -d "extension=$EXTENSION_SO" "$@"
	FPM_PID=$SERVER_PID
	wait_server 150 "php-fpm does not start." grep -q 'ready to handle connections' "$TEMP_DIR/fpm.log"
}

# The part of a pool's configuration that says where it listens ($1) and as whom it works.
fpm_pool() {
	printf '%s\n' "listen = $1" 'listen.mode = 0666' "$(as_nobody 'user = nobody')" \
		"$(as_nobody "group = $(id -gn nobody)")"
}

# nginx's configuration: its http block gets what stdin has.
nginx_config() {
	cat <<-END
		daemon off;
		$(as_nobody "user nobody $(id -gn nobody);")
		worker_processes 1;
		pid "$TEMP_DIR/nginx/pid";
		error_log stderr warn;
		events {}
		http {
			access_log off;
			client_body_temp_path "$TEMP_DIR/nginx/body";
			proxy_temp_path "$TEMP_DIR/nginx/proxy";
			fastcgi_temp_path "$TEMP_DIR/nginx/fastcgi";
			uwsgi_temp_path "$TEMP_DIR/nginx/uwsgi";
			scgi_temp_path "$TEMP_DIR/nginx/scgi";
			$(cat)
		}
	END
}

# What PHP needs to know of any request. nginx's own fastcgi_params may be anywhere, or be changed.
fastcgi_params() {
	cat <<-'END'
		fastcgi_param QUERY_STRING $query_string;
		fastcgi_param REQUEST_METHOD $request_method;
		fastcgi_param CONTENT_TYPE $content_type;
		fastcgi_param CONTENT_LENGTH $content_length;
		fastcgi_param SCRIPT_NAME $fastcgi_script_name;
		fastcgi_param REQUEST_URI $request_uri;
		fastcgi_param SERVER_PROTOCOL $server_protocol;
		fastcgi_param REQUEST_SCHEME $scheme;
		fastcgi_param GATEWAY_INTERFACE CGI/1.1;
		fastcgi_param SERVER_SOFTWARE nginx/$nginx_version;
		fastcgi_param REMOTE_ADDR $remote_addr;
		fastcgi_param REMOTE_PORT $remote_port;
		fastcgi_param SERVER_ADDR $server_addr;
		fastcgi_param SERVER_PORT $server_port;
		fastcgi_param SERVER_NAME $server_name;
	END
}

# The file $1 is its configuration.
start_nginx() {
	mkdir "$TEMP_DIR/nginx"
	start_server nginx "$(PATH=$PATH:/usr/sbin command -v nginx)" -c "$1" -e stderr
}
