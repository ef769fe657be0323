using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>
/// One class that goes on while story after story is told in it, as a real class holds one thing after another: starting a
/// host and bringing three people in costs more than most stories. Each story leaves the floor empty and everyone in class;
/// one that fails ends the class, and the next begins another.
/// </summary>
public sealed class OngoingClass : IAsyncDisposable
{
    private const int Mayors = 2;

    private Scene? scene;
    private Visitor? faculty;
    private Visitor[] mayors = [];

    /// <summary>While a story is told.</summary>
    public ClassroomHost Host => scene!.Host;

    /// <summary>Where its host writes.</summary>
    public static string HostLog => Path.Combine(Repository.Evidence, "OngoingClass.log");

    /// <summary>Faculty and two mayors in a class that has begun, each with a page that was just loaded.</summary>
    public async Task<(Scene Scene, Visitor Faculty, Visitor[] Mayors)> ComeAsync(Browsers browsers)
    {
        if (scene is null)
        {
            browsers.CloseAfter(this);
            Directory.CreateDirectory(Repository.Evidence);
            File.Delete(HostLog);
            scene = new Scene(await ClassroomHost.StartAsync(HostLog), browsers, Cameras.Tiny);
            (faculty, mayors) = await scene.BeginClassAsync(Mayors);
        }
        else
        {
            await Task.WhenAll(scene.Visitors.Select(visitor => visitor.ComeAnewAsync()));
        }

        return (scene, faculty!, mayors);
    }

    /// <summary>Ends the class and its host.</summary>
    public async ValueTask DisposeAsync()
    {
        if (scene is not { } ended) return;
        scene = null;
        await ended.DisposeAsync();
        await ended.Host.DisposeAsync();
    }
}
