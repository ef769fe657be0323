using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>What a failed story leaves behind: the host's log, and of every tab a picture and what its console said.</summary>
internal sealed class Evidence
{
    private readonly string folder;

    private Evidence(string folder) => this.folder = folder;

    public string HostLog => Path.Combine(folder, "host.log");

    public static Evidence For(string story)
    {
        var evidence = new Evidence(Path.Combine(Repository.Evidence, story));
        if (Directory.Exists(evidence.folder)) evidence.Forget();
        Directory.CreateDirectory(evidence.folder);
        return evidence;
    }

    public async Task KeepAsync(IEnumerable<Visitor> visitors, ITestOutputHelper output)
    {
        foreach (var (visitor, number) in visitors.Select((visitor, at) => (visitor, at + 1)))
        {
            var picture = Path.Combine(folder, $"{number} {visitor.Who.Role} {visitor.Who.Name}.png");
            foreach (var complaint in visitor.Complained)
                output.WriteLine($"{visitor.Who.Name}: {complaint}");
            try
            {
                await visitor.Page.ScreenshotAsync(new() { Path = picture });
                output.WriteLine($"{visitor.Who.Name} at {visitor.Page.Url} {picture}");
            }
            catch (PlaywrightException gone)
            {
                output.WriteLine($"{visitor.Who.Name}: no picture ({gone.Message})");
            }
        }
    }

    public void Forget() => Directory.Delete(folder, recursive: true);
}
