using System.Runtime.CompilerServices;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>
/// A story told in real browsers against a real host of its own. When it fails, the host's log and a picture of every tab
/// stay in TestResults; and it fails also when any page asked a third party for something or left an error in its console.
/// </summary>
[Collection(Browsers.Name)]
public abstract class Story(Browsers browsers, ITestOutputHelper output)
{
    protected ITestOutputHelper Output => output;

    /// <param name="cameras">What its people have; <see cref="Cameras.Tiny"/> where nothing is said.</param>
    /// <param name="settings">What its host is told beyond the usual.</param>
    protected async Task TellAsync(Func<Scene, Task> story, Cameras? cameras = null, IReadOnlyList<string>? settings = null, [CallerMemberName] string name = "")
    {
        var evidence = Evidence.For(name);
        await using var host = await ClassroomHost.StartAsync(evidence.HostLog, settings ?? []);
        await using var scene = new Scene(host, browsers, cameras ?? Cameras.Tiny);
        try
        {
            await story(scene);
            Assert.Empty(scene.Visitors.SelectMany(visitor => visitor.Complained));
        }
        catch
        {
            await evidence.KeepAsync(scene.Visitors, output);
            output.WriteLine($"host {evidence.HostLog}");
            throw;
        }

        evidence.Forget();
    }
}
