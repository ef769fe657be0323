using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class DiscussionTests : HubTest
{
    private static readonly TeachingPlan Stored = new(
        1,
        [new(new("opening"), "Opening", "What do you have?", 20, "Call the quietest first.", [], ["Power"], [])],
        []);

    [Fact]
    public async Task A_plan_that_is_stored_is_loaded_by_a_host_and_kept_from_everyone_else()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        Door.Plan(Plan.Id, Stored);

        await faculty.DoAsync("loadPlan", new { });
        await faculty.SeesAsync("hosts", seen => seen["plan"]!["pastures"]!.AsArray().Count == 1);
        await faculty.DoAsync("beginPasture", new { pasture = "opening" });

        await ana.SeesClassAsync(seen => (string?)seen["part"]?["question"] == "What do you have?");
        await ana.SeesClassAsync(seen => (string?)seen["board"]!["columns"]![0]?["title"] == "Power");
        Assert.DoesNotContain(ana.Inner.Updates, update => update.Changes.ToJsonString().Contains("quietest", StringComparison.Ordinal));
        await ana.AssertFoldIsSnapshotAsync();
    }

    [Fact]
    public async Task Of_two_who_change_one_point_the_second_is_told_of_the_first()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var point = TestTab.NewId();
        await faculty.DoAsync("nameScribe", new { person = "m1", named = true });
        await faculty.DoAsync("noteContribution", new { text = "The fee", person = "m2" }, point);
        await ana.DoAsync("editContribution", new { contribution = point, text = "The fee of 1998", version = 1 });

        var answer = await faculty.TryAsync("editContribution", new { contribution = point, text = "The harbour fee", version = 1 });

        Assert.Equal("contributionChanged", answer.Code);
        Assert.Contains("The fee of 1998", answer.Message, StringComparison.Ordinal);
        Assert.Contains("The harbour fee", answer.Message, StringComparison.Ordinal);
    }
}
