using CityLeadership.Classroom.Web.Attendance.Joining;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Api.Operations;

/// <summary>What everyone has for themselves.</summary>
internal static class OwnOperations
{
    private static readonly Subject Own = new("Oneself");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Own.Get("/api/me", "readMe", "Who one is, and in which programme").Answers<MeAnswer>(),
        Own.Get("/api/home", "readHome", "What is open or comes next, and one's year").Answers<HomeAnswer>(),
        Own.Get("/api/calendar-feed", "readFeed", "The address of one's calendar feed").Answers<FeedAnswer>(),
        Own.Post("/api/calendar-feed", "renewFeed", "A new address for it; the old one ends").Answers<FeedAnswer>(),
        Own.Delete("/api/calendar-feed", "endFeed", "End one's calendar feed"),
        Own.Post("/api/sessions/{id}/door", "reportDoor", "Say how one's camera and microphone do at the door")
            .Takes(new DoorReport(Camera: null, DoorTrouble.Denied)).Refuses(JoinRefusals.Unreadable, JoinRefusals.NoSuchSession),
    ];
}
