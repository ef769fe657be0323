using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CityLeadership.Classroom.Web.Operations;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

public sealed class HostProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_host_that_was_killed_takes_its_children_along_and_starts_again_on_the_same_folder()
    {
        await using var first = HostProcess.Start(folder.Path);
        await first.ListeningAsync();
        var children = first.Children();

        first.Kill();
        await using var second = HostProcess.Start(folder.Path);
        await second.ListeningAsync();

        Assert.Equal(2, children.Count);
        await Eventually.IsTrueAsync(() => !children.Any(IsAlive), "the children of the killed host ended");
    }

    [Fact]
    public async Task A_host_told_to_end_ends_its_children_first_and_well()
    {
        await using var host = HostProcess.Start(folder.Path);
        await host.ListeningAsync();
        var children = host.Children();

        host.Terminate();
        var (code, errors) = await host.EndedAsync();

        Assert.Equal((0, ""), (code, errors));
        Assert.DoesNotContain(children, IsAlive);
    }

    [Fact]
    public async Task A_second_host_on_the_same_folder_is_refused_with_a_sentence()
    {
        await using var first = HostProcess.Start(folder.Path, "--Calling:Engine", "None");
        await first.ListeningAsync();

        await using var second = HostProcess.Start(folder.Path);
        var (code, errors) = await second.EndedAsync();

        Assert.Equal(CannotStartException.ExitCode, code);
        Assert.Contains($"in use by another host (process {first.Id}", errors);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_taken_port_is_refused_with_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        await using var host = HostProcess.Start(folder.Path, "--Calling:Engine", "None", "--urls", $"http://{taken.LocalEndpoint}");
        var (code, errors) = await host.EndedAsync();

        Assert.Equal(CannotStartException.ExitCode, code);
        Assert.Contains("choose another port", errors);
    }

    [Fact]
    public async Task Half_a_configuration_is_refused_before_anything_starts()
    {
        await using var host = HostProcess.Start(folder.Path, "--Mode", "Cluster");
        var (code, errors) = await host.EndedAsync();

        Assert.Equal(CannotStartException.ExitCode, code);
        Assert.Contains("Redis:Connection is missing", errors);
        Assert.Contains("Database:Connection is missing", errors);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Logs_are_lines_of_json_that_tell_routes_and_no_people()
    {
        await using var host = HostProcess.Start(folder.Path, "--Calling:Engine", "None");
        using var client = new HttpClient { BaseAddress = await host.ListeningAsync() };

        await client.GetAsync("/as/ms4amara/api/me?token=hunter2");
        var line = await Eventually.FindAsync(
            () => Task.FromResult(host.Lines.FirstOrDefault(l => l.Contains("/api/me", StringComparison.Ordinal))), "the request is logged");

        Assert.All(host.Lines, l => JsonDocument.Parse(l).Dispose());
        Assert.Equal(32, JsonDocument.Parse(line).RootElement.GetProperty("TraceId").GetString()!.Length);
        Assert.DoesNotContain(host.Lines, l => l.Contains("ms4amara", StringComparison.Ordinal) || l.Contains("hunter2", StringComparison.Ordinal));
    }

    private static bool IsAlive(int processId) => Directory.Exists($"/proc/{processId}");
}
