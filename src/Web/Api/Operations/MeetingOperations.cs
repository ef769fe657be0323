using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Bookings;
using CityLeadership.Classroom.Web.Bookings.Desk;
using CityLeadership.Classroom.Web.Bookings.Mayors;
using CityLeadership.Classroom.Web.Bookings.Slots;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Api.Operations;

/// <summary>Onboarding calls, check-ins and coaching debriefs, booked from offered times.</summary>
internal static class MeetingOperations
{
    private static readonly Subject Meetings = new("Meetings");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Meetings.Get("/api/slots", "readSlots", "The times that are offered: one's own, and for staff everybody's").For(Scope.MeetingsRead).Answers<SlotsAnswer>()
            .InPages<SlotsAnswer, SlotLine>(all => all.Slots, (all, cut) => all with { Slots = cut }, slot => slot.Id),
        Meetings.Post("/api/slots", "offerSlots", "Offer times, one or a weekly run of them").For(Scope.MeetingsWrite)
            .Takes(new OfferSlots(Host: null, SessionKind.OnboardingCall, "2027-01-12T09:00", "America/New_York", 30, new WeeklySlots("12:00", "2027-03-30")))
            .Answers<OfferedAnswer>()
            .Refuses(MeetingRefusals.Bad("That time is past."), MeetingRefusals.NotOffered),
        Meetings.Post("/api/slots/{id}/withdraw", "withdrawSlot", "Withdraw an offered time that nobody has booked").For(Scope.MeetingsWrite)
            .Answers<SlotsAnswer>().Refuses(MeetingRefusals.NoSuchSlot, MeetingRefusals.SlotBooked),
        Meetings.Get("/api/meetings", "readMyMeetings", "A mayor's own five meetings").Answers<MyMeetingsAnswer>(),
        Meetings.Get("/api/meetings/free/{kind}", "readFreeSlots", "The times that can be chosen for a meeting").For(Scope.MeetingsRead)
            .Answers<FreeSlotsAnswer>().Refuses(MeetingRefusals.Unreadable, MeetingRefusals.NoSuchMayor),
        Meetings.Post("/api/meetings", "bookMeeting", "Book an offered time; staff on a mayor's behalf").For(Scope.MeetingsWrite)
            .Takes(new BookMeeting(MeetingKind.OnboardingCall, "5f0c", Mayor: null)).Answers<MyMeetingsAnswer>()
            .Refuses(
                MeetingRefusals.Unreadable, MeetingRefusals.NoSuchSlot, MeetingRefusals.NoSuchMayor, MeetingRefusals.SlotTaken,
                MeetingRefusals.AlreadyBooked(MeetingKind.OnboardingCall), MeetingRefusals.NotInTurn(MeetingKind.CheckIn1)),
        Meetings.Put("/api/meetings/{id}", "moveMeeting", "Move a meeting to another offered time").For(Scope.MeetingsWrite)
            .Takes(new MoveMeeting("5f0c")).Answers<MyMeetingsAnswer>()
            .Refuses(
                MeetingRefusals.Unreadable, MeetingRefusals.NoSuchMeeting, MeetingRefusals.NoSuchSlot, MeetingRefusals.SlotTaken,
                MeetingRefusals.Begun, MeetingRefusals.Changed, MeetingRefusals.TooLate),
        Meetings.Post("/api/meetings/{id}/cancel", "cancelMeeting", "Cancel a meeting; its mayor, its host or staff").For(Scope.MeetingsWrite)
            .Takes(new CancelMeeting(Withdraw: false))
            .Refuses(MeetingRefusals.Unreadable, MeetingRefusals.NoSuchMeeting, MeetingRefusals.Begun, MeetingRefusals.Changed, MeetingRefusals.TooLate),
        Meetings.Get("/api/meetings/matrix", "readMeetingMatrix", "Every mayor's five meetings, and how each one stands").For(Scope.MeetingsRead).Answers<MeetingMatrixAnswer>()
            .InPages<MeetingMatrixAnswer, MeetingRow>(all => all.Mayors, (all, cut) => all with { Mayors = cut }, row => row.Person),
        Meetings.Get("/api/meetings/matrix.csv", "downloadMeetingMatrix", "The same, for a spreadsheet").For(Scope.MeetingsRead).AnswersFile("text/csv"),
    ];
}
