using System.Diagnostics;

namespace CityLeadership.Classroom.Recording.Assemble.Media;

/// <summary>Starts ffmpeg: what goes in is written to it, what comes out is read from it, and it ends with whoever started it.</summary>
internal sealed class Ffmpeg(RecordingOptions options)
{
    /// <exception cref="FfmpegException">The program is not there.</exception>
    public FfmpegRun Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(options.Ffmpeg)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["-hide_banner", "-nostdin", "-nostats", "-loglevel", "error", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return new FfmpegRun(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new FfmpegException(
                FfmpegException.Missing, $"The program {options.Ffmpeg} cannot be started. Install ffmpeg, or set Recording:Ffmpeg; the recording goes on by itself.", missing);
        }
    }

    /// <summary>Gives it everything and returns everything that came out.</summary>
    /// <exception cref="FfmpegException">It is not there, or failed.</exception>
    public async Task<byte[]> ConvertAsync(Func<Stream, Task> write, CancellationToken cancellation, params string[] arguments)
    {
        await using var run = Start(arguments);
        var output = new MemoryStream();
        var reading = run.Output.CopyToAsync(output, cancellation);
        await run.FeedAsync(write);
        await reading;
        await run.EndAsync(cancellation);
        return output.ToArray();
    }
}

/// <summary>The program that decodes and encodes is missing or failed.</summary>
/// <param name="code">Stable: <see cref="Missing"/> or <see cref="Failed"/>.</param>
internal sealed class FfmpegException(string code, string sentence, Exception? inner = null) : Exception(sentence, inner)
{
    public const string Missing = "ffmpegMissing";
    public const string Failed = "ffmpegFailed";

    public string Code { get; } = code;
}
