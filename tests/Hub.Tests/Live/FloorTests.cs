using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class FloorTests : HubTest
{
    [Fact]
    public async Task A_raised_hand_is_called_on_and_everyone_sees_the_floor_in_one_chain()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");

        await ana.DoAsync("raiseHand", new { intent = "challenge" });
        await ben.DoAsync("raiseHand");
        await faculty.SeesClassAsync(seen => seen["hands"]!.AsArray().Count == 2);
        Assert.Equal("m1", (string?)faculty.View("class")!["hands"]![0]!["person"]);
        Assert.Equal("challenge", (string?)faculty.View("class")!["hands"]![0]!["intent"]);
        await faculty.DoAsync("callOn", new { person = "m1", alongside = false });

        foreach (var tab in new[] { faculty, ana, ben })
        {
            await tab.SeesClassAsync(seen => seen["floor"]!.AsArray().Count == 1 && (string?)seen["floor"]![0]!["person"] == "m1");
            await tab.SeesClassAsync(seen => seen["hands"]!.AsArray().Count == 1);
            Assert.All(tab.Inner.Updates.Where(update => update.Audience == "class").Zip(
                tab.Inner.Updates.Where(update => update.Audience == "class").Skip(1)), pair => Assert.Equal(pair.First.Number, pair.Second.After));
        }

        await ana.SeesAsync("self", seen => (string?)seen["unmuteAskedBy"] == "f1");
        await faculty.AssertFoldIsSnapshotAsync();
        await ana.AssertFoldIsSnapshotAsync();
        await ben.AssertFoldIsSnapshotAsync();
    }

    [Fact]
    public async Task The_floor_holds_three_and_goes_back_to_faculty()
    {
        var faculty = await OpenDoorsAsync();
        foreach (var person in new[] { "m1", "m2", "m3", "m4" })
        {
            await EnterAsync(person);
        }

        await faculty.DoAsync("callOn", new { person = "m1", alongside = false });
        await faculty.DoAsync("callOn", new { person = "m2", alongside = true });
        await faculty.DoAsync("callOn", new { person = "m3", alongside = true });
        await faculty.RefusedAsync("floorIsFull", "callOn", new { person = "m4", alongside = true });
        await faculty.DoAsync("returnFloor");

        await faculty.SeesClassAsync(seen => seen["floor"]!.AsArray().Count == 0);
        await faculty.SeesAsync("hosts", seen => (int?)seen["attendees"]!["m1"]!["calls"] == 1);
    }

    [Fact]
    public async Task Who_is_next_is_told_to_that_person_and_the_hosts_alone()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");

        await faculty.DoAsync("tellNext", new { person = "m1", next = true });
        await ana.SeesAsync("self", seen => (bool?)seen["isNext"] == true);
        await faculty.SeesAsync("hosts", seen => (bool?)seen["attendees"]!["m1"]!["isNext"] == true);
        await ben.RefusedAsync("notAllowed", "tellNext", new { person = "m2", next = true });
        Assert.False((bool?)ben.View("self")!["isNext"]);
        Assert.DoesNotContain("isNext", ben.View("class")!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reaction_reaches_everyone_and_stays_with_nobody()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        await faculty.SeesAsync("class", seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        var before = faculty.View("class")!.ToJsonString();

        await ana.DoAsync("react", new { reaction = "applause" });
        await faculty.HearsAsync("reaction", live => (string?)live["person"] == "m1" && (string?)live["reaction"] == "applause");
        await ana.RefusedAsync("badCommand", "react", new { reaction = "boo" });
        Assert.Equal(before, faculty.View("class")!.ToJsonString());
    }

    [Fact]
    public async Task Nobody_fills_the_record_with_reactions()
    {
        await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");

        var answers = new List<Answer>();
        for (var time = 0; time < 12; time++)
        {
            answers.Add(await ana.TryAsync("react", new { reaction = "applause" }));
        }

        Assert.All(answers.Take(5), answer => Assert.True(answer.Ok));
        Assert.Contains(answers, answer => answer.Code == "tooFast");
        await ben.DoAsync("react", new { reaction = "applause" });
    }

    [Theory]
    [InlineData("m1", "callOn", """{"person":"m2","alongside":false}""", "notAllowed")]
    [InlineData("m1", "openPoll", """{"question":"Why?","options":["a","b"],"anonymous":false}""", "notAllowed")]
    [InlineData("m1", "endClass", "{}", "notAllowed")]
    [InlineData("m1", "lowerHand", """{"person":"m2"}""", "notAllowed")]
    [InlineData("o1", "setMedia", """{"microphone":true,"camera":false}""", "notAllowed")]
    [InlineData("o1", "say", """{"text":"Hello","to":"class"}""", "notAllowed")]
    [InlineData("o1", "raiseHand", "{}", "notAllowed")]
    [InlineData("f1", "raiseHand", "{}", "notAllowed")]
    [InlineData("s1", "castVote", """{"poll":"none","answer":{"options":[0]}}""", "notAllowed")]
    [InlineData("s1", "openDoors", "{}", "notNow")]
    [InlineData("s1", "remove", """{"person":"f1"}""", "hostsStay")]
    [InlineData("s1", "admit", """{"person":"m5"}""", "notWaiting")]
    [InlineData("s1", "callOn", """{"person":"m5","alongside":false}""", "personNotHere")]
    [InlineData("l1", "castVote", """{"poll":"none","answer":{"options":[0]}}""", "noSuchPoll")]
    [InlineData("l1", "declineUnmute", "{}", "notAsked")]
    public async Task What_is_not_for_someone_to_do_is_refused(string person, string kind, string fields, string code)
    {
        await OpenDoorsAsync();
        var someone = await EnterAsync(person);

        await someone.RefusedAsync(code, kind, System.Text.Json.Nodes.JsonNode.Parse(fields));
    }

    [Fact]
    public async Task Who_waits_in_the_lobby_may_do_nothing_but_go()
    {
        await EnterAsync("f1");
        var mayor = await EnterAsync("m1");

        await mayor.RefusedAsync("notIn", "say", new { text = "Hello?", to = "hosts" });
        await mayor.DoAsync("leave");

        await mayor.SeesAsync("self", seen => (string?)seen["presence"] == "expected");
    }
}
