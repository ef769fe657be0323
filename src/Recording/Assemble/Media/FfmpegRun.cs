using System.Diagnostics;

namespace CityLeadership.Classroom.Recording.Assemble.Media;

/// <summary>A running ffmpeg. Disposing of it ends it, whatever it was doing.</summary>
internal sealed class FfmpegRun : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> complaints;
    private Task feeding = Task.CompletedTask;

    public FfmpegRun(Process process)
    {
        this.process = process;
        complaints = process.StandardError.ReadToEndAsync();
        GiveWay();
    }

    public Stream Input => process.StandardInput.BaseStream;

    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>Writes all it is to read, and closes. It may stop reading earlier: that is no failure.</summary>
    public async Task FeedAsync(Func<Stream, Task> write)
    {
        try
        {
            await write(Input);
            await Input.FlushAsync();
        }
        catch (IOException)
        {
            // It has ended: its exit code says whether as it should.
        }
        finally
        {
            try
            {
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // What was left could not be flushed: as above.
            }
        }
    }

    /// <summary>Feeds it beside what the caller does; disposing waits for it.</summary>
    public void Feed(Func<Stream, Task> write) => feeding = Task.Run(() => FeedAsync(write));

    /// <exception cref="FfmpegException">It failed.</exception>
    public async Task EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode == 0) return;
        var said = (await complaints).Trim();
        throw new FfmpegException(
            FfmpegException.Failed, $"ffmpeg ended with code {process.ExitCode}: {said[..Math.Min(said.Length, 400)]} It is tried again; if it stays so, tell whoever runs the classroom.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        await feeding;
        await complaints;
        process.Dispose();
    }

    /// <summary>A class that runs on this machine comes first.</summary>
    private void GiveWay()
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended at once, or may not be changed: then as it is.
        }
    }
}
