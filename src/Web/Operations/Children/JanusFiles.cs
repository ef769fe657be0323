using System.Net;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>What one start of Janus is configured with.</summary>
/// <param name="ServerName">Random: whoever answers with it is certainly this process and no older one.</param>
internal sealed record JanusStart(
    string ServerName, string ApiSecret, string AdminSecret, string AdminKey, int WebSocketPort, int InfoPort, IPAddress Address);

/// <summary>
/// Writes Janus' private configuration folder. The module folders hold links to the wanted modules only, so that nothing
/// else is loaded and nothing else listens. Paths are relative: the folders above need not be open to Janus' user.
/// </summary>
internal static class JanusFiles
{
    private static readonly (string Folder, string[] Modules)[] Wanted =
    [
        ("transports", ["libjanus_websockets.so", "libjanus_http.so"]),
        ("plugins", ["libjanus_videoroom.so"]),
        ("events", []),
        ("loggers", []),
    ];

    public static void Write(string folder, string modules, JanusStart start, CallingOptions options)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var (kind, names) in Wanted)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, kind)).FullName;
            foreach (var name in names) File.CreateSymbolicLink(Path.Combine(own, name), Path.Combine(modules, kind, name));
        }

        Write(folder, "janus.jcfg", General(start, options));
        Write(folder, "janus.transport.websockets.jcfg", WebSockets(start));
        Write(folder, "janus.transport.http.jcfg", Http(start));
        Write(folder, "janus.plugin.videoroom.jcfg", VideoRoom(start));
    }

    /// <summary>Where Debian puts Janus' modules on this processor.</summary>
    /// <exception cref="CannotStartException">They are not installed.</exception>
    public static string Modules() =>
        Directory.GetDirectories("/usr/lib", "*-linux-gnu")
            .Select(folder => Path.Combine(folder, "janus"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "plugins", "libjanus_videoroom.so")))
        ?? throw new CannotStartException("Janus' modules are not installed. On Debian: apt-get install janus");

    private static string General(JanusStart start, CallingOptions options) => $$"""
        general: {
          server_name = "{{start.ServerName}}"
          plugins_folder = "./plugins"
          transports_folder = "./transports"
          events_folder = "./events"
          loggers_folder = "./loggers"
          debug_level = 3
          debug_timestamps = false
          debug_colors = false
          api_secret = "{{start.ApiSecret}}"
          admin_secret = "{{start.AdminSecret}}"
          reclaim_session_timeout = 30
          exit_on_dl_error = true
          recordings_tmp_ext = "tmp"
        }
        media: {
          rtp_port_range = "{{options.MediaPorts}}"
        }
        nat: {
          ice_lite = true
          full_trickle = true
          ice_enforce_list = "{{start.Address}}"
          {{(options.PublicAddress is { } address ? $"nat_1_1_mapping = \"{address}\"" : "# no address translation")}}
        }

        """;

    private static string WebSockets(JanusStart start) => $$"""
        general: {
          json = "compact"
          ws = true
          ws_ip = "127.0.0.1"
          ws_port = {{start.WebSocketPort}}
          ws_logging = ""
        }
        admin: {
          admin_ws = false
        }

        """;

    private static string Http(JanusStart start) => $$"""
        general: {
          json = "compact"
          http = true
          ip = "127.0.0.1"
          port = {{start.InfoPort}}
        }
        admin: {
          admin_http = false
        }

        """;

    private static string VideoRoom(JanusStart start) => $$"""
        general: {
          admin_key = "{{start.AdminKey}}"
          lock_rtp_forward = true
          string_ids = true
          events = false
        }

        """;

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
