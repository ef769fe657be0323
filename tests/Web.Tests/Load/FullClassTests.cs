using CityLeadership.Classroom.Load.Crowd;
using CityLeadership.Classroom.Load.Measures;
using CityLeadership.Classroom.Load.Site;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Web.Tests.Load;

/// <summary>
/// The measures of tests/Load in small, on the real host: what is counted must be right; how quick it is, is held to bounds
/// that a busy machine keeps too. docs/figures.md has the real ones; a host killed in a vote is a browser's story.
/// </summary>
public sealed class FullClassTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_class_hears_every_line_and_counts_every_vote_once_and_soon()
    {
        using var limit = new CancellationTokenSource(Limit);

        var measured = await ClassMeasure.RunAsync(people: 30, TimeSpan.FromSeconds(2), limit.Token);

        Assert.True(measured.CountsAreRight, string.Join(Environment.NewLine, measured.Lines));
        Assert.InRange(measured.WithEverybody.P50, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.InRange(measured.VotesShown, TimeSpan.Zero, TimeSpan.FromSeconds(6));
    }

    [Fact]
    public async Task A_simulated_crowd_comes_in_votes_and_goes_when_told()
    {
        using var limit = new CancellationTokenSource(Limit);
        await using var host = await OwnHost.StartAsync(limit.Token);
        await using var room = await SimulatedClass.BeginAsync(host, limit.Token);
        using var crowd = new CancellationTokenSource();
        var coming = SimulatedCrowd.RunAsync(
            host.Address, host.Links(), count: 12, TimeSpan.FromSeconds(1), TextWriter.Null, crowd.Token);

        var faculty = room.Faculty.Tab;
        await faculty.UntilAsync(() => Here(faculty) == 13, limit.Token);
        var poll = await room.OpenPollAsync(anonymous: false, limit.Token);
        await faculty.UntilAsync(() => (int?)faculty.Live("tally")?["answered"] >= 3, limit.Token);
        Assert.True((await room.CloseAsync(poll, limit.Token))["choices"]!.AsObject().Count >= 3);

        await crowd.CancelAsync();
        await coming.WaitAsync(limit.Token);
        await faculty.UntilAsync(() => Here(faculty) == 1, limit.Token);
    }

    private static int Here(ClassroomTab tab) =>
        tab.Find("class")!.View["people"]!.AsObject().Count(person => (string?)person.Value!["presence"] == "here");
}
