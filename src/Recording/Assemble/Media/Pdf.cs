using System.Diagnostics;
using System.Globalization;

namespace CityLeadership.Classroom.Recording.Assemble.Media;

/// <summary>Draws pages of PDF files, by poppler's pdftoppm.</summary>
internal sealed class Pdf(RecordingOptions options)
{
    /// <summary>A page that takes longer is not worth a class's recording.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>A page as a PNG with so many pixels along its longer side; null: it cannot be drawn.</summary>
    /// <param name="number">From 1.</param>
    public async Task<byte[]?> DrawAsync(string file, int number, int pixels, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            return await RunAsync(file, number, pixels, limit.Token);
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<byte[]?> RunAsync(string file, int number, int pixels, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(options.Pdf) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var page = number.ToString(CultureInfo.InvariantCulture);
        foreach (var argument in (string[])["-q", "-singlefile", "-png", "-f", page, "-l", page, "-scale-to", pixels.ToString(CultureInfo.InvariantCulture), file])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(cancellation);
            var drawn = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(drawn, cancellation);
            await complaints;
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 && drawn.Length > 0 ? drawn.ToArray() : null;
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
