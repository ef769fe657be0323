using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Attendance.Year;
using CityLeadership.Classroom.Web.Tests.Bookings;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Mail;
using CityLeadership.Classroom.Web.Tests.Roster;
using CityLeadership.Classroom.Web.Tests.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Data;

/// <summary>Staff's year over HTTP on PostgreSQL: the stories that write most, told elsewhere on SQLite, on one host and one server.</summary>
public sealed class StaffOnPostgresTests(PostgresHost host) : IClassFixture<PostgresHost>
{
    private RosterImportTests Roster => new(host);

    private ScheduleDeskTests Schedule => new(host);

    [PostgresFact]
    public async Task A_roster_is_checked_imported_and_updated()
    {
        await Roster.A_dry_run_says_what_would_be_done_and_does_nothing();
        await Roster.One_bad_row_and_nobody_is_imported();
        await Roster.An_import_makes_people_with_their_city_track_and_seat_and_again_changes_nothing();
        await Roster.A_second_file_updates_by_address_and_leaves_alone_what_it_does_not_say();
        await Roster.Someone_imported_comes_in_with_a_new_link();
        await Roster.What_is_exported_and_imported_again_changes_nothing();
    }

    [PostgresFact]
    public async Task A_series_is_made_and_changed_by_many_at_once()
    {
        await Schedule.A_series_is_previewed_then_made_then_changed_around_what_was_moved();
        await Schedule.A_class_is_cancelled_and_brought_back_and_stays_on_the_calendar();
        await Schedule.Two_sessions_of_a_track_at_once_are_flagged_at_both();
        await Schedule.Of_many_who_move_at_once_one_wins();
    }

    [PostgresFact]
    public async Task A_class_is_joined_from_the_board_and_measured_from_its_log()
    {
        Assert.True(await host.InDatabaseAsync(db => Task.FromResult(db.Database.IsNpgsql())));
        await new JoinBoardTests(host).The_board_says_how_far_each_one_came();
        await new JoinBoardTests(host).Staff_let_in_who_waits_without_being_in_class_themselves();
        await new CorrectionTests(host).Measured_again_from_the_archived_log_the_table_is_the_same_byte_for_byte();
    }

    [PostgresFact]
    public Task Everyone_is_invited_and_what_waits_can_be_read() => new OutboxTests(host).Everyone_is_invited_once_and_what_waits_can_be_read();

    [PostgresFact]
    public async Task Of_many_who_choose_the_same_time_one_has_it_and_only_the_two_come_in()
    {
        var bookings = new BookingTests(host);
        await bookings.Of_many_mayors_who_choose_the_same_time_one_has_it();
        await bookings.One_mayor_who_chooses_two_times_at_once_has_one();
        await bookings.Two_who_take_overlapping_times_of_one_host_do_not_both_have_them();
        await bookings.Check_ins_come_one_after_the_other();
        await bookings.Only_the_two_come_in_and_staff_learn_nothing_but_whether_it_was_held();
    }
}
