using System.Diagnostics;
using System.Text;

namespace CityLeadership.Classroom.Recording.Tests.Media;

/// <summary>Runs ffmpeg and ffprobe to make what a class sends, and to look at what became of it.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task<byte[]> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output).WaitAsync(Limit);
        await process.WaitForExitAsync().WaitAsync(Limit);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{await complaints}");
        return output.ToArray();
    }

    public static Task<byte[]> FfmpegAsync(params string[] arguments) => RunAsync("ffmpeg", ["-hide_banner", "-loglevel", "error", "-nostdin", .. arguments]);

    public static async Task<string> ProbeAsync(params string[] arguments) =>
        Encoding.UTF8.GetString(await RunAsync("ffprobe", ["-hide_banner", "-loglevel", "error", .. arguments]));
}
