using System.Text.Json;
using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.DataFolders;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>Our own Janus. Every start has new ports and new secrets; <see cref="Current"/> tells the calling adapter.</summary>
internal sealed class JanusChild(DataFolder data, CaptureFolder capture, CallingOptions options, ChildUser user) : IChild, IJanusDirectory, IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(1) };
    private JanusStart? start;
    private JanusEndpoint? current;
    private string? captured;

    public string Name => "calling";

    public TimeSpan ReadyLimit => TimeSpan.FromSeconds(20);

    public TimeSpan? SilenceLimit => TimeSpan.FromSeconds(10);

    public JanusEndpoint? Current => Volatile.Read(ref current);

    public Task<ChildCommand> PrepareAsync(CancellationToken cancel)
    {
        Volatile.Write(ref current, null);
        var program = Executables.Find("janus", "janus");
        start = new JanusStart(
            ServerName: Secrets.Fresh(), ApiSecret: Secrets.Fresh(), AdminSecret: Secrets.Fresh(), AdminKey: Secrets.Fresh(),
            WebSocketPort: FreePort.Choose(), InfoPort: FreePort.Choose(), MediaAddress.Choose(options.Address));
        captured = capture.Prepare();
        var folder = data.Folder("janus");
        JanusFiles.Write(folder, JanusFiles.Modules(), start, options);
        user.Give(folder);
        return Task.FromResult(new ChildCommand(program, ["-F", ".", "-C", "./janus.jcfg"], folder));
    }

    public async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        if (start is null || !await IsOursAsync(start, cancel)) return false;
        Volatile.Write(ref current, new JanusEndpoint(
            new Uri($"ws://127.0.0.1:{start.WebSocketPort}/"), start.ApiSecret, start.AdminKey, captured));
        return true;
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> IsOursAsync(JanusStart expected, CancellationToken cancel)
    {
        try
        {
            using var info = JsonDocument.Parse(await http.GetStringAsync($"http://127.0.0.1:{expected.InfoPort}/janus/info", cancel));
            return info.RootElement.TryGetProperty("server-name", out var name) && name.GetString() == expected.ServerName;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException
            || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }
}
