using CityLeadership.Classroom.Web.Tests.Audit;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Portraits;
using CityLeadership.Classroom.Web.Tests.Privacy;
using CityLeadership.Classroom.Web.Tests.Webhooks;

namespace CityLeadership.Classroom.Web.Tests.Data;

/// <summary>Who did what, what is stored of people and what other systems are told, on PostgreSQL: apart from the stories that count everybody.</summary>
public sealed class StewardsOnPostgresTests(PostgresHost host) : IClassFixture<PostgresHost>
{
    [PostgresFact]
    public async Task Who_looked_at_whom_is_written_down_and_read()
    {
        var audit = new AuditTests(host);
        await audit.A_look_at_somebody_is_one_entry_however_often_the_page_asks_and_ones_own_is_none();
        await audit.Staff_read_it_by_person_by_doer_by_deed_and_by_day_and_that_is_written_too();
        await audit.It_is_read_page_by_page_without_a_gap();
        await audit.The_file_holds_it_all_and_no_formula();
    }

    [PostgresFact]
    public async Task What_is_stored_of_somebody_is_theirs_to_have_and_to_have_erased()
    {
        await new PersonFileTests(host).Each_table_is_there_for_people_and_for_programs_and_says_the_same();
        var erasure = new ErasureTests(host);
        await erasure.Staff_see_before_what_goes_and_what_stays_and_type_the_name();
        await erasure.Attendance_stays_without_a_name_and_is_measured_again_to_the_same();
        await new PortraitTests(host).A_chosen_picture_is_shown_to_others_without_what_else_was_in_its_file_and_can_be_removed();
    }

    [PostgresFact]
    public async Task Another_system_is_told_until_it_has_it()
    {
        var webhooks = new WebhookTests(host);
        await webhooks.A_class_is_told_from_its_record_signed_once_and_without_a_name();
        await webhooks.What_is_not_taken_is_sent_again_under_the_same_id_and_staff_send_it_once_more();
    }
}
