using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Measures;

/// <summary>
/// How long a move into a breakout room takes, from the press to the first picture of somebody else there. The room's people
/// left the slots before, so that each picture begins anew. For docs/figures.md: <c>./infra/long.sh move</c>
/// </summary>
[Trait("Measure", "Move")]
public sealed class MoveMeasure(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const int Moves = 9;

    /// <summary>Generous, because a test machine may be busy; the aim is 1 s.</summary>
    private const double Bound = 5_000;

    [MeasureFact]
    public Task From_a_move_into_a_room_to_the_first_picture_takes_little_time() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 4);
        await faculty.Desk.OpenRoomsAsync(rooms: 2, size: 2);
        var mayor = mayors[0];

        var times = new List<double>();
        for (var move = 0; move < Moves; move++)
        {
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();
            await mayor.Page.GetByRole(AriaRole.Button, new() { Name = "Back to class" }).ClickAsync();
            await mayor.Senses.SeeAsync(faculty);
            times.Add(await mayor.Senses.HurryBackAsync());
        }

        times.Sort();
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"move: into a room to the first picture p50 {times[Moves / 2]:0} ms, least {times[0]:0} ms, most {times[^1]:0} ms, {Moves} moves, 5 people"));
        Assert.InRange(times[Moves / 2], 0, Bound);
    }, Cameras.Small);
}
