using System.Diagnostics;
using System.Globalization;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

/// <summary>The host as people start it: a process, with children of its own. Killed with the test.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;
    private readonly List<string> lines = [];

    private HostProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not { } text) return;
            lock (lines) lines.Add(text);
        };
        process.BeginOutputReadLine();
        errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    /// <summary>Its standard output so far.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines) return [.. lines];
        }
    }

    public static HostProcess Start(string folder, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CityLeadership.Classroom.Web.dll");
        return new HostProcess(Process.Start(new ProcessStartInfo(
            "dotnet", [program, "--Data:Folder", folder, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        })!);
    }

    /// <summary>The address it listens on, once it does.</summary>
    public async Task<Uri> ListeningAsync()
    {
        const string words = "Now listening on: ";
        string? line;
        try
        {
            line = await Eventually.FindAsync(() => Task.FromResult(Lines.FirstOrDefault(l => l.Contains(words, StringComparison.Ordinal))), "the host listens");
        }
        catch (TimeoutException failure)
        {
            throw new TimeoutException($"{failure.Message}; it {(process.HasExited ? $"ended with {process.ExitCode}" : "runs")} and said: {string.Join('\n', Lines)}", failure);
        }

        var from = line.IndexOf("http://", StringComparison.Ordinal);
        return new Uri(line[from..line.IndexOfAny(['"', '\\'], from)]);
    }

    /// <summary>Process ids of its living children.</summary>
    public IReadOnlyList<int> Children() =>
    [
        .. from status in Directory.GetDirectories("/proc").Select(folder => Path.Combine(folder, "stat"))
           let text = ReadOrEmpty(status)
           where text.Length > 0 && text[(text.LastIndexOf(')') + 2)..].Split(' ')[1] == Id.ToString(CultureInfo.InvariantCulture)
           select int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture),
    ];

    public void Kill() => process.Kill();

    /// <summary>As systemd does it.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();

    public async Task<(int Code, string Errors)> EndedAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Eventually.Limit);
        return (process.ExitCode, await errors.WaitAsync(Eventually.Limit));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync().WaitAsync(Eventually.Limit);
        process.Dispose();
    }

    private static string ReadOrEmpty(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
