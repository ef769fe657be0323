using System.Diagnostics;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>One running child: its last words, and an end in order.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>The lock on the child's files is held by another process.</summary>
    public const int LockedExitCode = 75;

    private const int LastWordsKept = 3;

    private readonly Process process;
    private readonly Queue<string> lastWords = [];

    private ChildProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public int ExitCode => process.ExitCode;

    /// <summary>The last lines it printed: usually why it ended.</summary>
    public string LastWords
    {
        get
        {
            lock (lastWords) return string.Join(" | ", lastWords);
        }
    }

    /// <summary>
    /// Starts it so that it can gain no privileges, gets SIGTERM when the host dies in whatever way, and does not get the
    /// terminal's Ctrl-C (the host ends its children itself, after the class has written its last words). Call on <see cref="ChildThread"/>.
    /// </summary>
    public static ChildProcess Start(ChildCommand command, ChildUser user)
    {
        List<string> arguments = ["--no-new-privs", "--pdeathsig=TERM", .. user.Arguments, "setsid"];
        if (command.LockFile is { } file)
            arguments.AddRange(["flock", "--no-fork", "--exclusive", "--nonblock", $"--conflict-exit-code={LockedExitCode}", file]);
        arguments.Add(command.Program);
        arguments.AddRange(command.Arguments);
        var child = new ChildProcess(new Process
        {
            StartInfo = new ProcessStartInfo(Executables.Find("setpriv", "util-linux"), arguments)
            {
                WorkingDirectory = command.Folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        });
        child.Begin(command.Input);
        return child;
    }

    public Task ExitedAsync(CancellationToken cancel) => process.WaitForExitAsync(cancel);

    /// <summary>Asks it to end, waits for so long, then kills it.</summary>
    public async Task EndAsync(TimeSpan patience, TimeProvider time)
    {
        if (process.HasExited) return;
        Signals.Terminate(process.Id);
        try
        {
            await process.WaitForExitAsync().WaitAsync(patience, time);
        }
        catch (TimeoutException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    public void Dispose() => process.Dispose();

    private void Begin(string? input)
    {
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read its configuration; its exit code and last words say why.
        }
    }

    private void Hear(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        lock (lastWords)
        {
            if (lastWords.Count == LastWordsKept) lastWords.Dequeue();
            lastWords.Enqueue(line.Trim());
        }
    }
}
