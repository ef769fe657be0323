using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Measures;

/// <summary>
/// How long it takes from opening the personal link to the first picture of somebody else, with three people and devices
/// remembered. For docs/figures.md: <c>./infra/long.sh join</c>
/// </summary>
[Trait("Measure", "Join")]
public sealed class JoinMeasure(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const int Tries = 7;

    /// <summary>Generous, because a test machine may be busy; the aim is 2 s.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    [MeasureFact]
    public Task From_the_link_to_the_first_picture_of_another_person_takes_little_time() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 2);
        var mayor = mayors[1];
        await mayor.Senses.SeeAsync(faculty);

        var ways = new List<WayIn>();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            await mayor.Room.LeaveAsync();
            await mayor.Page.GotoAsync("about:blank");
            await mayor.Door.OpenLinkAsync();
            ways.Add(await mayor.Senses.HurryInAsync());
        }

        var (least, middle, most) = Spread(ways, way => way.Picture);
        Say($"join: link to first picture p50 {middle:0} ms, least {least:0} ms, most {most:0} ms, {Tries} tries, 3 people");
        Say($"  p50 of the way: link {Middle(way => way.Link):0}, green room {Middle(way => way.GreenRoom):0}, room {Middle(way => way.Room):0}, media {Middle(way => way.Media):0} ms");
        Assert.InRange(middle, 0, Bound.TotalMilliseconds);

        double Middle(Func<WayIn, double> milestone) => Spread(ways, milestone).Middle;
    }, Cameras.Small);

    private void Say(FormattableString line) => Output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static (double Least, double Middle, double Most) Spread(IEnumerable<WayIn> ways, Func<WayIn, double> milestone)
    {
        var times = ways.Select(milestone).Order().ToList();
        return (times[0], times[times.Count / 2], times[^1]);
    }
}
