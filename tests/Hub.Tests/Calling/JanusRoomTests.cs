using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>The adapter against a real Janus. Sound and pictures themselves are watched by the browser tests.</summary>
public sealed class JanusRoomTests : IAsyncLifetime
{
    private const string Class = "class-7";
    private static readonly Source Ana = Of("ana"), Ben = Of("ben"), Cyd = Of("cyd");

    private readonly RoomEvents events = new();
    private JanusHouse house = null!;
    private ICallingRoom room = null!;

    /// <summary>What the room said of the engine while it opened.</summary>
    private int soFar;

    public async Task InitializeAsync()
    {
        house = await JanusHouse.OpenAsync();
        room = house.Node().Open(Class, events);
        await new PaperBrowser(room, "someone").ReceiveAsync(1, 1);
        soFar = events.Engine.All.Count;
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task A_viewer_gets_all_slots_in_one_offer_and_all_are_empty()
    {
        var mayor = new PaperBrowser(room, "mayor");

        var offer = await mayor.ReceiveAsync(voices: 12, pictures: 25);

        Assert.Equal((12, 25), (offer.Slots.Voices.Count, offer.Slots.Pictures.Count));
        Assert.Equal(37, offer.Slots.Voices.Concat(offer.Slots.Pictures).Distinct().Count());
        var slots = await mayor.SlotsAsync(_ => true);
        Assert.All(slots.Voices.Concat(slots.Pictures), Assert.Null);
    }

    [Fact]
    public async Task Slots_follow_the_plan_without_another_offer()
    {
        var mayor = new PaperBrowser(room, "mayor");
        await mayor.ReceiveAsync(2, 2);
        await house.BeginSendingAsync(Class, Ana);
        await house.BeginSendingAsync(Class, Ben);

        mayor.Seat.Show(Plan([Ana, Ben], [Ana, null]));
        await mayor.SlotsAsync(slots => slots.Voices is ["ana", "ben"] && slots.Pictures is ["ana", null]);
        mayor.Seat.Show(Plan([null, Ben], [Ben, Ana]));
        await mayor.SlotsAsync(slots => slots.Voices is [null, "ben"] && slots.Pictures is ["ben", "ana"]);

        Assert.Single(mayor.Replies.All.OfType<OfferSlots>());
    }

    [Fact]
    public async Task More_slots_are_one_more_offer_and_who_is_received_stays_where_they_are()
    {
        var mayor = new PaperBrowser(room, "mayor");
        var first = await mayor.ReceiveAsync(1, 1);
        await house.BeginSendingAsync(Class, Ana);
        await house.BeginSendingAsync(Class, Ben);
        mayor.Seat.Show(Plan([Ana], [Ana]));
        await mayor.SlotsAsync(slots => slots.Voices is ["ana"] && slots.Pictures is ["ana"]);

        mayor.Seat.Receive(new ReceiveMoreSlots(2, 3, first.Attempt));
        var wider = await mayor.Replies.NextAsync<OfferSlots>(offer => offer.Slots.Pictures.Count == 3);
        mayor.Answer(wider);
        mayor.Seat.Show(Plan([Ana, Ben], [Ana, Ben, null]));

        await mayor.SlotsAsync(slots => slots.Voices is ["ana", "ben"] && slots.Pictures is ["ana", "ben", null]);
        Assert.Equal(first.Slots.Voices, wider.Slots.Voices.Take(1));
        Assert.Equal(first.Slots.Pictures, wider.Slots.Pictures.Take(1));
        Assert.Equal(5, wider.Slots.Voices.Concat(wider.Slots.Pictures).Distinct().Count());
        Assert.DoesNotContain(mayor.Replies.All.OfType<SlotsChanged>().SkipWhile(slots => slots.Pictures[0] is null), slots => slots.Pictures[0] != "ana");
    }

    [Fact]
    public async Task Fewer_slots_than_there_are_or_those_of_an_earlier_attempt_change_nothing()
    {
        var mayor = new PaperBrowser(room, "mayor");
        var offer = await mayor.ReceiveAsync(2, 2);

        mayor.Seat.Receive(new ReceiveMoreSlots(1, 2, offer.Attempt));
        mayor.Seat.Receive(new ReceiveMoreSlots(12, 25, offer.Attempt - 1));
        await mayor.PublishAsync(); // Handled after both.

        Assert.Single(mayor.Replies.All.OfType<OfferSlots>());
    }

    [Fact]
    public async Task Somebody_planned_who_sends_only_later_appears_when_they_do()
    {
        var mayor = new PaperBrowser(room, "mayor");
        await mayor.ReceiveAsync(1, 1);
        mayor.Seat.Show(Plan([Ana], [Ana]));
        await mayor.SlotsAsync(slots => slots.Voices is [null]);

        await house.BeginSendingAsync(Class, Ana);

        await mayor.SlotsAsync(slots => slots.Voices is ["ana"] && slots.Pictures is ["ana"]);
    }

    [Fact]
    public async Task A_slot_whose_sender_died_is_empty_and_comes_back_with_a_new_offer()
    {
        var mayor = new PaperBrowser(room, "mayor");
        await mayor.ReceiveAsync(1, 1);
        await house.BeginSendingAsync(Class, Ana);
        mayor.Seat.Show(Plan([Ana], [Ana]));
        await mayor.SlotsAsync(slots => slots.Pictures is ["ana"]);

        await house.StopSendingAsync(Class, Ana);
        var before = mayor.Replies.All.Count;
        await mayor.SlotsAsync(slots => slots.Pictures is [null], from: before - 1);
        await house.BeginSendingAsync(Class, Ben);
        mayor.Seat.Show(Plan([Ben], [Ben]));

        await mayor.SlotsAsync(slots => slots.Voices is ["ben"] && slots.Pictures is ["ben"]);
        var again = await mayor.Replies.NextAsync<OfferSlots>(from: before - 1);
        mayor.Answer(again);
        Assert.Equal(1, again.Attempt);
    }

    [Fact]
    public async Task Who_is_silenced_is_muted_inside_Janus_also_when_they_begin_to_send_later()
    {
        await new PaperBrowser(room, "mayor").ReceiveAsync(1, 1);
        await house.BeginSendingAsync(Class, Ana);
        room.Silence(new HashSet<PersonId> { Ana.Person, Ben.Person });
        await house.BeginSendingAsync(Class, Ben);
        await house.BeginSendingAsync(Class, Cyd);

        await Eventually(async () => await house.IsSilencedAsync(Class, Ana) && await house.IsSilencedAsync(Class, Ben));
        Assert.False(await house.IsSilencedAsync(Class, Cyd));

        room.Silence(new HashSet<PersonId>());
        await Eventually(async () => !await house.IsSilencedAsync(Class, Ana) && !await house.IsSilencedAsync(Class, Ben));
    }

    [Fact]
    public async Task An_offer_to_send_is_answered_and_what_is_no_offer_is_refused()
    {
        var mayor = new PaperBrowser(room, "mayor");

        var answer = await mayor.PublishAsync();
        mayor.Seat.Receive(new Publish("this is not a session description", 2));

        Assert.StartsWith("v=0", answer.Sdp, StringComparison.Ordinal);
        Assert.Contains("a=recvonly", answer.Sdp, StringComparison.Ordinal);
        Assert.Equal("mediaRefused", (await mayor.Replies.NextAsync<CallingRefused>()).Code);
    }

    [Fact]
    public async Task A_tab_that_another_node_still_holds_is_taken_over()
    {
        var before = new PaperBrowser(room, "mayor");
        await before.ReceiveAsync(1, 1);
        var elsewhere = house.Node().Open(Class, new RoomEvents());

        var now = new PaperBrowser(elsewhere, "mayor");
        await now.ReceiveAsync(1, 1);
        await house.BeginSendingAsync(Class, Ana);
        now.Seat.Show(Plan([Ana], [Ana]));

        await now.SlotsAsync(slots => slots.Voices is ["ana"]);
    }

    [Fact]
    public async Task When_Janus_is_killed_everyone_is_told_and_begins_anew_with_the_next()
    {
        var mayor = new PaperBrowser(room, "mayor");
        await mayor.ReceiveAsync(1, 1);

        await house.KillAsync();
        await events.Engine.NextAsync<bool>(up => !up, from: soFar);
        mayor.Seat.Show(Plan([Ana], [Ana]));
        await house.StartAgainAsync();
        await events.Engine.NextAsync<bool>(up => up, from: soFar);

        await mayor.Replies.NextAsync<Restart>();
        await mayor.ReceiveAsync(1, 1);
        await house.BeginSendingAsync(Class, Ana);
        await mayor.SlotsAsync(slots => slots.Voices is ["ana"] && slots.Pictures is ["ana"]);
    }

    [Fact]
    public async Task A_Janus_that_hangs_is_noticed_and_used_again_when_it_wakes()
    {
        var mayor = new PaperBrowser(room, "mayor");
        await mayor.ReceiveAsync(1, 1);

        house.Janus!.Freeze();
        await events.Engine.NextAsync<bool>(up => !up, from: soFar);
        house.Janus.Thaw();
        await events.Engine.NextAsync<bool>(up => up, from: soFar);

        await mayor.Replies.NextAsync<Restart>();
        await mayor.ReceiveAsync(1, 1);
    }

    [Fact]
    public async Task A_request_while_Janus_is_away_is_refused_with_a_sentence_and_made_good_when_it_is_back()
    {
        await new PaperBrowser(room, "first").ReceiveAsync(1, 1);
        await house.KillAsync();
        await events.Engine.NextAsync<bool>(up => !up, from: soFar);

        var late = new PaperBrowser(room, "late");
        late.Seat.Receive(new ReceiveSlots(1, 1, 1));
        Assert.Equal("mediaDown", (await late.Replies.NextAsync<CallingRefused>()).Code);

        await house.StartAgainAsync();
        await late.Replies.NextAsync<Restart>();
    }

    [Fact]
    public async Task Ending_the_session_ends_the_room_for_good()
    {
        await new PaperBrowser(room, "mayor").ReceiveAsync(1, 1);
        Assert.True(await house.ExistsAsync(Class));

        await room.CloseAsync(ended: true);

        Assert.False(await house.ExistsAsync(Class));
    }

    [Fact]
    public async Task A_node_that_leaves_takes_the_room_with_it_only_if_nobody_is_left()
    {
        await new PaperBrowser(room, "mayor").ReceiveAsync(1, 1);
        var elsewhere = house.Node().Open(Class, new RoomEvents());
        await new PaperBrowser(elsewhere, "senior").ReceiveAsync(1, 1);

        await room.CloseAsync(ended: false);
        Assert.True(await house.ExistsAsync(Class));

        await elsewhere.CloseAsync(ended: false);
        Assert.False(await house.ExistsAsync(Class));
    }

    [Fact]
    public async Task Nobody_who_reaches_Janus_without_its_secrets_gets_anything()
    {
        var stranger = house.Current! with { ApiSecret = "guessed" };
        await using var connection = await JanusConnection.OpenAsync(stranger, TimeProvider.System, CancellationToken.None);

        await Assert.ThrowsAsync<JanusRefusedException>(() => JanusSession.CreateAsync(connection, () => { }, CancellationToken.None));
    }

    private static SlotPlan Plan(Source?[] voices, Source?[] pictures) => new(
        voices, [.. pictures.Select(source => source is { } who ? new Picture(who, PictureSize.Small) : (Picture?)null)]);

    private static Source Of(string person) => new(new PersonId(person), new TabId("tab"));

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15), TimeProvider.System);
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
    }
}
