import { Form } from '@raycast/api'
export default function LogInterview() { return <Form><Form.TextField id="a" /></Form> }
