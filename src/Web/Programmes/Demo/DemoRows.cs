using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>Invented people as the database keeps people.</summary>
internal static class DemoRows
{
    public static City City(DemoCity city) => new() { Id = city.Id, Name = city.Name, Country = city.Country, Zone = city.Zone };

    public static Person Person(DemoPerson person) => new()
    {
        Id = person.Id,
        Name = person.Name,
        Pronunciation = person.Says,
        Phone = person.Phone,
        Email = $"{person.Id}@cityleadership.example",
        AssistantName = person.Assistant,
        AssistantPhone = person.AssistantPhone,
    };

    public static Enrolment Enrolment(DemoPerson person, string programme) => new()
    {
        ProgrammeId = programme,
        PersonId = person.Id,
        Role = person.Role,
        CityId = person.City.Id,
        Title = person.Title,
        Track = Track(person),
        Seat = person.Seat,
    };

    public static Tracks Track(DemoPerson person) => person.Role switch
    {
        Role.Mayor => Tracks.Mayors,
        Role.SeniorLeader => Tracks.SeniorLeaders,
        _ => Tracks.None,
    };
}
