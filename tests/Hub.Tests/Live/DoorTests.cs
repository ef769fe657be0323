using CityLeadership.Classroom.Hub.Tests.Live.Harness;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class DoorTests : HubTest
{
    [Fact]
    public async Task Someone_removed_is_told_so_and_cannot_come_back()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await mayor.DoAsync("raiseHand");

        await faculty.DoAsync("remove", new { person = "m1" });

        Assert.Equal("removed", (await mayor.HearsByeAsync()).Code);
        await mayor.ClosedAsync();
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "left" && seen["hands"]!.AsArray().Count == 0);
        await faculty.SeesAsync("hosts", seen => (string?)seen["attendees"]!["m1"]!["presence"] == "removed");
        await mayor.ConnectAsync();
        Assert.Equal("removed", (await mayor.TryEnterAsync(fresh: false)).Code);
    }

    [Fact]
    public async Task A_locked_class_lets_newcomers_wait_and_those_who_were_in_come_back()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await faculty.DoAsync("lock", new { locked = true });

        var late = await EnterAsync("m2");
        await late.SeesAsync("self", seen => (string?)seen["presence"] == "waiting");
        mayor.Inner.Socket.Cut();
        await mayor.ResumeAsync();
        await mayor.SeesAsync("self", seen => (string?)seen["presence"] == "here");

        await faculty.DoAsync("admit", new { person = "m2" });
        await late.SeesClassAsync(seen => (string?)seen["people"]!["m2"]!["presence"] == "here");
    }

    [Fact]
    public async Task A_guest_waits_until_let_in_by_hand()
    {
        var faculty = await OpenDoorsAsync();
        var guest = await EnterAsync("g1");
        await guest.SeesAsync("self", seen => (string?)seen["presence"] == "waiting");

        await faculty.DoAsync("admit", new { person = "g1" });

        await guest.SeesClassAsync(seen => (string?)seen["people"]!["g1"]!["presence"] == "here");
    }
}
