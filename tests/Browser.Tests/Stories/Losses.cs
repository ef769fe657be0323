using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>What breaks in a class, and what nobody notices of it.</summary>
public sealed class Losses(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const string Question = "Would you sign the lease?";
    private const string Sign = "Sign it as it is";
    private const string Wait = "Wait for the audit";

    [Fact]
    public Task A_cut_connection_comes_back_with_seat_hand_vote_and_pictures_as_they_were() => TellAsync(async scene =>
    {
        var (faculty, _) = await scene.BeginClassAsync(mayors: 0);
        var (mayor, cable) = await scene.SeatOnCableAsync(scene.Cast.Mayors[0]);
        await mayor.Door.EnterAsync();
        await mayor.Room.RaiseHandAsync("Question");
        await faculty.Desk.OpenVoteAsync(Question, [Sign, Wait]);
        await mayor.Room.ChooseAsync(Sign);
        await mayor.Room.ChosenAsync(Sign);
        await mayor.Senses.SeeAsync(faculty);
        await faculty.Senses.SeeAsync(mayor);
        var begun = await mayor.Senses.ConnectionsBegunAsync();

        cable.Cut();
        await Expect(mayor.Room.Words("Reconnecting… your seat, hand and vote are kept.")).ToBeVisibleAsync();
        await Expect(faculty.Room.SeatOf(mayor.Who, "reconnecting")).ToBeVisibleAsync();
        await mayor.Senses.SeeAsync(faculty);
        await mayor.Page.Context.SetOfflineAsync(true);
        await Expect(mayor.Room.Words("You are offline.")).ToBeVisibleAsync();
        await mayor.Page.Context.SetOfflineAsync(false);
        await faculty.Room.SayAsync("We go on with the audit.");

        await cable.MendAsync();
        await Expect(mayor.Room.Words("Reconnecting…")).ToHaveCountAsync(0);
        await Expect(faculty.Room.SeatOf(mayor.Who, "reconnecting")).ToHaveCountAsync(0);
        await mayor.Room.OpenChatAsync();
        await Expect(mayor.Room.Said("We go on with the audit.")).ToBeVisibleAsync();
        await Expect(mayor.Room.LowerKey).ToBeVisibleAsync();
        await mayor.Room.ChosenAsync(Sign);
        await faculty.Desk.OpenCallDeskAsync();
        await Expect(Desk.Count(faculty.Desk.VoteOn(Question), Sign)).ToHaveTextAsync("1");
        await mayor.Senses.SeeAsync(faculty);
        await faculty.Senses.SeeAsync(mayor);
        Assert.Equal(begun, await mayor.Senses.ConnectionsBegunAsync());
    });

    [Fact]
    public Task When_the_media_engine_dies_pictures_come_back_without_a_reload_and_the_class_goes_on() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 1);
        var mayor = mayors[0];
        await mayor.Senses.SeeAsync(faculty);
        await faculty.Senses.SeeAsync(mayor);
        await faculty.Desk.OpenVoteAsync(Question, [Sign, Wait]);
        await MarkAsync(mayor.Page);

        var dead = await scene.Host.KillChildAsync("janus");
        await Expect(mayor.Room.Words("Sound and pictures are being restored. Chat, hands and votes work.")).ToBeVisibleAsync();
        await mayor.Room.ChooseAsync(Wait);
        await mayor.Room.ChosenAsync(Wait);
        await Expect(Desk.Count(faculty.Desk.VoteOn(Question), Wait)).ToHaveTextAsync("1");

        await scene.Host.ChildAsync("janus", other: dead);
        await mayor.Senses.SeeAsync(faculty, TimeSpan.FromSeconds(30));
        await faculty.Senses.SeeAsync(mayor, TimeSpan.FromSeconds(30));
        await Expect(mayor.Room.Words("Sound and pictures are being restored.")).ToHaveCountAsync(0);
        await mayor.Room.UnmuteAsync();
        await faculty.Senses.HearAsync();
        Assert.True(await IsMarkedAsync(mayor.Page), "the page was not loaded again");
    });

    [Fact]
    public Task A_host_killed_while_people_vote_and_started_again_loses_no_counted_vote() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 2);
        foreach (var someone in scene.Visitors)
        {
            someone.ExpectingLosses();
            await MarkAsync(someone.Page);
        }

        await faculty.Desk.OpenVoteAsync(Question, [Sign, Wait]);
        await mayors[0].Room.ChooseAsync(Sign);
        await mayors[0].Room.ChosenAsync(Sign);
        await Task.WhenAll(mayors[1].Room.ChooseAsync(Wait), scene.Host.KillAsync());
        await Expect(mayors[0].Room.Words("Reconnecting… your seat, hand and vote are kept.")).ToBeVisibleAsync();

        await scene.Host.StartAsync();
        foreach (var someone in scene.Visitors)
            await Expect(someone.Room.Words("Reconnecting…")).ToHaveCountAsync(0);
        await mayors[0].Room.ChosenAsync(Sign);
        await mayors[1].Room.ChosenAsync(Wait);
        var votes = faculty.Desk.VoteOn(Question);
        await Expect(Desk.Count(votes, Sign)).ToHaveTextAsync("1");
        await Expect(Desk.Count(votes, Wait)).ToHaveTextAsync("1");

        await mayors[0].Senses.SeeAsync(faculty, TimeSpan.FromSeconds(30));
        await faculty.Senses.SeeAsync(mayors[1], TimeSpan.FromSeconds(30));
        foreach (var someone in scene.Visitors)
            Assert.True(await IsMarkedAsync(someone.Page), "nobody's page was loaded again");
    });

    private static async Task MarkAsync(IPage page) => await page.EvaluateAsync("() => { window.sameLoad = true }");

    private static Task<bool> IsMarkedAsync(IPage page) => page.EvaluateAsync<bool>("() => window.sameLoad === true");
}
