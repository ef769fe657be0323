using System.Diagnostics;
using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>The simulated people of tests/Load, in a process of their own.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly Process process;

    private Crowd(Process process) => this.process = process;

    public static Crowd Start(ClassroomHost host, int count, string log) => new(Process.Start(new ProcessStartInfo("/bin/sh",
    [
        "-c", "log=$1; shift; exec \"$@\" >>\"$log\" 2>&1", "-", log, "dotnet", Repository.LoadAssembly, "crowd",
        "--server", host.Url.ToString(), "--links", host.LinksFile, "--count", count.ToString(CultureInfo.InvariantCulture),
    ]))!);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(EndLimit);
        process.Dispose();
    }
}
